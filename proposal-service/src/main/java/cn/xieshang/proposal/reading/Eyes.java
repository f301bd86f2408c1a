package cn.xieshang.proposal.reading;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Deadline;
import cn.xieshang.proposal.model.Proposal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * With whose eyes a proposal is read.
 *
 * @param view what kind of reader
 * @param unit of the reader, who then sees its own share only
 * @param steps what the reader may do now
 */
public record Eyes(
        View view,
        @Nullable UnitId unit,
        List<String> steps,
        List<Deadline> deadlines,
        Function<Deadline, Deadline.Light> light,
        Proposal proposal) {
    public enum View {
        /** Everything that concerns the proposers. */
        AUTHOR,
        /** Text and signers. */
        INVITED,
        /** Everything, with accounts. */
        OFFICIAL,
        /** The own share, and never a rating form. */
        UNIT
    }
}
