/** What happens to a request before anything believes it, and the one line that remains of it. */
@NullMarked
package cn.xieshang.gateway.entry;

import org.jspecify.annotations.NullMarked;
