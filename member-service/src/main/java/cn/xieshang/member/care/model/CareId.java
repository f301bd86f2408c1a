package cn.xieshang.member.care.model;

import java.util.UUID;

/** Made by the client that begins the item, so that it may repeat itself safely. */
public record CareId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
