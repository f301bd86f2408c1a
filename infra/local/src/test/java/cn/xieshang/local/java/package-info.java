/** What is kept under the hash of what it was made from. */
@NullMarked
package cn.xieshang.local.java;

import org.jspecify.annotations.NullMarked;
