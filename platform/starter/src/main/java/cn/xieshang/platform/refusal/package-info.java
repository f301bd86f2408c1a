/** How a rule says no: an exception that names its reason, so that no answer can be overlooked. */
@NullMarked
package cn.xieshang.platform.refusal;

import org.jspecify.annotations.NullMarked;
