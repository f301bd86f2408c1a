package cn.xieshang.member.model;

/**
 * The words an office chose for itself, because they differ from place to place.
 *
 * @param kind what it is: 工委, 联络处, 联组 …
 * @param director what its head is called: 工委主任, 召集人 …
 */
public record Vocabulary(Names kind, Names director) {}
