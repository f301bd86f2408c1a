package cn.xieshang.platform.idempotency;

import java.util.UUID;

/**
 * The id that belongs to the request's {@code Idempotency-Key}: the same key of the same user and operation always
 * gives the same one, nobody without the server's secret can compute it. A controller takes it as a parameter and uses
 * it as the id of what it creates, so that even a crash between effect and answer does not double the effect.
 */
public record IdempotentId(UUID value) {}
