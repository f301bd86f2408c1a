/** What care hears. */
@NullMarked
package cn.xieshang.member.care.incoming;

import org.jspecify.annotations.NullMarked;
