package cn.xieshang.member.care.model;

import java.util.UUID;

/** Made by the client that registers the station. */
public record StationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
