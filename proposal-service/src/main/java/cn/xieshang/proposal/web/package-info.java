/** Addresses, bodies, answers. */
@NullMarked
package cn.xieshang.proposal.web;

import org.jspecify.annotations.NullMarked;
