/** The HTTP face: requests that become commands, answers that become JSON. */
@NullMarked
package cn.xieshang.opinion.web;

import org.jspecify.annotations.NullMarked;
