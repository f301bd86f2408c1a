package cn.xieshang.proposal.model;

/**
 * 办理类别, from the district's profile: A solved, B in progress or planned, C for reference, and what the place adds.
 *
 * @param promises whether such an answer needs commitments, and is tracked until they are kept
 */
public record Grade(String code, String nameZh, String nameEn, boolean promises) {}
