/** Where opinions and the directories lie: explicit documents, one write per command. */
@NullMarked
package cn.xieshang.opinion.store;

import org.jspecify.annotations.NullMarked;
