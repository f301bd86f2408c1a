package cn.xieshang.platform.dossier;

import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One step as it is stored, fastened to the one before it.
 *
 * @param sequence 1, 2, 3 … without gaps
 * @param facts canonical JSON
 * @param stateHash of the whole state after the step
 * @param previousHash of the record before; of the chain's subject for the first
 * @param hash SHA-256 of the canonical JSON (RFC 8785) of all the other components, each under its name here, {@code at} in
 *     ISO 8601
 */
public record ChainedRecord(
        long sequence,
        Instant at,
        String by,
        String party,
        String step,
        String before,
        String after,
        String facts,
        String stateHash,
        String previousHash,
        String hash) {

    static ChainedRecord of(long sequence, Step step, String stateHash, String previousHash) {
        ChainedRecord open = new ChainedRecord(
                sequence,
                Instant.ofEpochMilli(step.at().toEpochMilli()),
                step.by(),
                step.party(),
                step.step(),
                step.before(),
                step.after(),
                CanonicalJson.text(step.facts()),
                stateHash,
                previousHash,
                "");
        return open.withHash(open.computedHash());
    }

    String computedHash() {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("sequence", sequence);
        content.put("at", at.toString());
        content.put("by", by);
        content.put("party", party);
        content.put("step", step);
        content.put("before", before);
        content.put("after", after);
        content.put("facts", facts);
        content.put("stateHash", stateHash);
        content.put("previousHash", previousHash);
        return CanonicalJson.hash(content.toString());
    }

    private ChainedRecord withHash(String computed) {
        return new ChainedRecord(
                sequence, at, by, party, step, before, after, facts, stateHash, previousHash, computed);
    }
}
