package cn.xieshang.platform.outbox;

import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One command, one document, one write: state, version and the event go in together or not at all.
 *
 * <p>Adds to each document: {@code version} (1, 2, 3 …), {@code outbox} (pending events, in order) and the relay's
 * own fields. The event's sequence is the version that the write makes, so sequences have no gaps.
 */
public interface GuardedWrites {
    /** Fields that belong to the relay; leave them out when reading an aggregate. */
    String OUTBOX = "outbox";

    /**
     * Stores a new document as version 1.
     *
     * @param state the whole document with its {@code _id}
     * @return false when a document with this {@code _id} (or another unique key) is there already; nothing is written
     */
    boolean insert(String collection, Document state, OutboundEvent event);

    /**
     * Changes the document if it still has the version that the caller decided on.
     *
     * @param filter finds the one document and names the office or district it must belong to
     * @param expected the version the decision was made on
     * @param set fields to set; a null value removes the field
     * @return the new version
     * @throws cn.xieshang.platform.refusal.StaleVersionException when the version is another one by now
     * @throws cn.xieshang.platform.refusal.NotFoundException when the filter finds nothing
     */
    long update(String collection, Bson filter, long expected, Document set, OutboundEvent event);

    /** The same, and appends to bounded lists: {@code push} maps a field to the one value to append. */
    long update(String collection, Bson filter, long expected, Document set, Document push, OutboundEvent event);
}
