/** The only way in which an opinion changes: find, may this actor, decide, store. */
@NullMarked
package cn.xieshang.opinion.handling;

import org.jspecify.annotations.NullMarked;
