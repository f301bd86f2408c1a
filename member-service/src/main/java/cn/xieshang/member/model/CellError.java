package cn.xieshang.member.model;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a spreadsheet and where; never the value itself.
 *
 * @param row as the spreadsheet counts, from 1
 * @param column its head
 * @param otherRow where the same value stands, too
 */
public record CellError(
        int row, String column, String code, @Nullable Integer otherRow) {}
