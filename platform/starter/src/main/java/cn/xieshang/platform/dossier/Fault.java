package cn.xieshang.platform.dossier;

/**
 * A place where a history is not what was recorded.
 *
 * @param sequence the place, counted from 1; for the state, that of the last record
 */
public record Fault(long sequence, Kind kind) {
    public enum Kind {
        /** there are no records */
        EMPTY,
        /** another number stands in this place: something is missing, doubled or moved */
        SEQUENCE,
        /** the record does not follow the one before it, or the chain is another subject's */
        LINK,
        /** the record itself was changed */
        RECORD,
        /** the last record tells of another state than there is: one of both was changed, or the end is missing */
        STATE
    }
}
