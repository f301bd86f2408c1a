package cn.xieshang.member.model;

import java.util.UUID;

/** Made by the client that registers the member, so that it may repeat itself safely. */
public record MemberId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
