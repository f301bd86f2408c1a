package cn.xieshang.platform.encryption;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param keyset Tink JSON keyset of AEAD keys; its primary encrypts, all of them decrypt
 * @param indexKeyset Tink JSON keyset of PRF keys; its primary makes blind indexes and tracking codes and is not rotated
 */
@ConfigurationProperties("xieshang.encryption")
public record EncryptionSettings(
        @Nullable Path keyset, @Nullable Path indexKeyset) {}
