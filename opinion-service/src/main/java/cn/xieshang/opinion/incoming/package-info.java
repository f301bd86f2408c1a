/** What is heard from member-service: offices, units and members. */
@NullMarked
package cn.xieshang.opinion.incoming;

import org.jspecify.annotations.NullMarked;
