/** What an opinion is and what may happen to it: plain Java, no store, no web, no clock. */
@NullMarked
package cn.xieshang.opinion.model;

import org.jspecify.annotations.NullMarked;
