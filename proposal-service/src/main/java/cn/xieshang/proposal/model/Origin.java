package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is born with and keeps for ever.
 *
 * @param serialNo 流水号: what people call it before it has a case number; neither a key nor a secret
 * @param profile version of the district's numbers and lists that it runs by
 * @param first 第一提案人
 * @param enteredBy the liaison (联络员) who typed it from paper on the member's behalf
 */
public record Origin(
        ProposalId id,
        OfficeId office,
        DistrictId district,
        String serialNo,
        int profile,
        Proposer first,
        @Nullable UserId enteredBy,
        Instant createdAt) {}
