package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.member.model.MemberId;
import java.util.function.BiFunction;

/**
 * What is asked for when an item begins.
 *
 * @param said all that was sent, so that the same again can be told from something else; only its keyed hash is kept
 */
public record Beginning(MemberId member, String said, BiFunction<Care, Moment, CareItem> item) {}
