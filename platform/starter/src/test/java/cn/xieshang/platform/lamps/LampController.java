package cn.xieshang.platform.lamps;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.idempotency.Idempotent;
import cn.xieshang.platform.idempotency.IdempotentId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.security.RecentLogin;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.platform.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LampController {
    private final Lamps lamps;

    LampController(Lamps lamps) {
        this.lamps = lamps;
    }

    record Bulb(@NotBlank String maker, int watts) {}

    record Lamp(
            @NotNull @Size(max = 20) String name,
            @NotNull List<@Valid Bulb> bulbs,
            @Nullable UUID shelf,
            @Nullable OfficeId office) {}

    record Lit(UUID id, String name) {}

    record Told(
            String user,
            @Nullable String office,
            @Nullable String district,
            @Nullable String unit,
            List<Role> roles) {}

    @GetMapping("/v1/me")
    Told me(Actor actor) {
        return new Told(
                actor.user().value(),
                actor.office() == null ? null : actor.office().value(),
                actor.district() == null ? null : actor.district().value(),
                actor.unit() == null ? null : actor.unit().value(),
                actor.roles().stream().sorted().toList());
    }

    @GetMapping("/v1/public/me")
    String publicMe(Actor actor) {
        return actor.user().value();
    }

    @PostMapping({"/v1/lamps", "/v1/public/lamps"})
    @Idempotent
    ResponseEntity<Lit> light(IdempotentId id, @Valid @RequestBody Lamp lamp) {
        lamps.light(id.value());
        return ResponseEntity.created(URI.create("/v1/lamps/" + id.value()))
                .eTag("1")
                .body(new Lit(id.value(), lamp.name()));
    }

    @PostMapping("/v1/lamps/{lamp}/cleanings")
    @Idempotent
    ResponseEntity<Void> clean(@PathVariable String lamp, IdempotentId id) {
        lamps.light(id.value());
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/v1/lamps/{id}")
    ResponseEntity<Lit> change(@PathVariable UUID id, ExpectedVersion version, @Valid @RequestBody Lamp lamp) {
        return Versioned.ok(version.value() + 1, new Lit(id, lamp.name()));
    }

    @PutMapping({"/v1/lamps/{id}/seal", "/v1/public/lamps/{id}/seal"})
    Instant seal(@PathVariable UUID id, RecentLogin login) {
        return login.at();
    }

    @GetMapping("/v1/lamps")
    Page<String> list(Paging paging) {
        return paging.page(
                java.util.stream.IntStream.range(0, paging.fetch())
                        .mapToObj(i -> "lamp-" + i)
                        .toList(),
                name -> name);
    }

    @GetMapping("/v1/lamps/found")
    String find(@RequestParam @Max(9) int shelf, @RequestHeader("Tracking-Code") String code) {
        return shelf + code.substring(0, 0);
    }
}
