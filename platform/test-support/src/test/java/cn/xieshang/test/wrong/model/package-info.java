/** Examples that the rules of the house must refuse. */
@NullMarked
package cn.xieshang.test.wrong.model;

import org.jspecify.annotations.NullMarked;
