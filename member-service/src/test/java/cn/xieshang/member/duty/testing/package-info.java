/** People, facts and rule sets for tests of the duty record, by real commands. */
@NullMarked
package cn.xieshang.member.duty.testing;

import org.jspecify.annotations.NullMarked;
