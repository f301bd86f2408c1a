/** What is kept, and that it is kept only once. */
@NullMarked
package cn.xieshang.member.store;

import org.jspecify.annotations.NullMarked;
