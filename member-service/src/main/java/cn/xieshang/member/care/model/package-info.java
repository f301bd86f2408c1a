/** Care and links: what the office does for its members and they for others, each a small life of its own. Knows Java and who acts. */
@NullMarked
package cn.xieshang.member.care.model;

import org.jspecify.annotations.NullMarked;
