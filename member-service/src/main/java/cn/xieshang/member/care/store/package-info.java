/** Care items in MongoDB: what people wrote is sealed, what is searched for is not. */
@NullMarked
package cn.xieshang.member.care.store;

import org.jspecify.annotations.NullMarked;
