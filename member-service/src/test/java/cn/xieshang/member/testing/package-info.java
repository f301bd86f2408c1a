/** A register on an embedded store, for tests. */
@NullMarked
package cn.xieshang.member.testing;

import org.jspecify.annotations.NullMarked;
