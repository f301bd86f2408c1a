/** The service as a whole: rules, texts, access. */
@NullMarked
package cn.xieshang.member;

import org.jspecify.annotations.NullMarked;
