package cn.xieshang.proposal.model;

/**
 * A file beside the text; its bytes lie elsewhere, under its id, and are pinned by their hash.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hex
 */
public record Attachment(String id, Kind kind, String name, String mediaType, long size, String sha256) {
    public enum Kind {
        MATERIAL,
        /** 召集人签字或公章: what a collective hands in instead of signatures. */
        SEAL,
        /** 纸质提案扫描件: what the liaison typed from. */
        PAPER
    }
}
