/** Documents in MongoDB: one guarded write per command, the event inside it. */
@NullMarked
package cn.xieshang.member.store;

import org.jspecify.annotations.NullMarked;
