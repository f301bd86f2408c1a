/** What tests of several modules share. */
@NullMarked
package cn.xieshang.test;

import org.jspecify.annotations.NullMarked;
