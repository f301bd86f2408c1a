package cn.xieshang.member.reading;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A member as a QR code introduces the person")
public record PublicMember(
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,
        PublicOffice office) {}
