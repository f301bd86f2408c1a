/** The papers of a proposal: sheet, letters, the year's compilation and figures; each shows what its reader may see, and no more. */
@NullMarked
package cn.xieshang.proposal.documents;

import org.jspecify.annotations.NullMarked;
