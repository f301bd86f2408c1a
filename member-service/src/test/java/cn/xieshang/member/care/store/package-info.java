/** Care items in MongoDB. */
@NullMarked
package cn.xieshang.member.care.store;

import org.jspecify.annotations.NullMarked;
