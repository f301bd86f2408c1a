/** Proofs for the store: what was acknowledged is there after the worst. */
@NullMarked
package cn.xieshang.local.mongo;

import org.jspecify.annotations.NullMarked;
