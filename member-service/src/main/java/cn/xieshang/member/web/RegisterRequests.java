package cn.xieshang.member.web;

import cn.xieshang.member.forms.OneLine;
import cn.xieshang.member.model.District;
import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.Names;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.model.Vocabulary;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What is sent to register or rename a district, an office or a unit. */
final class RegisterRequests {
    private RegisterRequests() {}

    @Schema(name = "DistrictRequest")
    record DistrictRequest(
            @NotBlank @OneLine @Schema(example = "滨江区政协") String nameZh,

            @NotBlank @OneLine @Schema(example = "Binjiang District Committee")
            String nameEn) {
        District toDistrict(DistrictId id) {
            return new District(id, new Names(nameZh, nameEn));
        }
    }

    @Schema(name = "OfficeRequest")
    record OfficeRequest(
            @NotNull @Slug @Schema(description = "For good", example = "binjiang")
            String district,

            @NotBlank @OneLine @Schema(example = "望江街道政协工委") String nameZh,

            @NotBlank @OneLine @Schema(example = "Wangjiang Sub-district Office")
            String nameEn,

            @NotBlank @OneLine @Schema(description = "What the office is called", example = "政协工委")
            String kindZh,

            @NotBlank @OneLine @Schema(example = "working committee")
            String kindEn,

            @NotBlank @OneLine @Schema(description = "What its head is called", example = "工委主任")
            String directorZh,

            @NotBlank @OneLine @Schema(example = "director") String directorEn) {
        Office toOffice(OfficeId id) {
            return new Office(
                    id,
                    new DistrictId(district),
                    new Names(nameZh, nameEn),
                    new Vocabulary(new Names(kindZh, kindEn), new Names(directorZh, directorEn)));
        }
    }

    @Schema(name = "HandlingUnitRequest")
    record UnitRequest(
            @NotNull @Slug @Schema(description = "For good", example = "binjiang")
            String district,

            @NotBlank @OneLine @Schema(example = "城管局") String nameZh,

            @NotBlank @OneLine @Schema(example = "Urban Management Bureau")
            String nameEn) {
        HandlingUnit toUnit(UnitId id) {
            return new HandlingUnit(id, new DistrictId(district), new Names(nameZh, nameEn));
        }
    }
}
