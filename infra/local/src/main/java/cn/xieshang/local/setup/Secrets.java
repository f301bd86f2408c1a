package cn.xieshang.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Secrets made on the first {@code up}, kept in the data directory, readable by the owner alone. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path directory;

    public Secrets(Workplace workplace) {
        this.directory = workplace.secrets();
    }

    public String keycloakAdminPassword() {
        return read(file("keycloak-admin-password", Secrets::random));
    }

    public String memberServiceSecret() {
        return read(file("member-service-client-secret", Secrets::random));
    }

    public Path encryptionKeyset(String service) {
        return file(service + "-encryption-keyset.json", Keysets::encryption);
    }

    public Path indexKeyset(String service) {
        return file(service + "-index-keyset.json", Keysets::index);
    }

    public Path dossierKeys(String service) {
        return file(service + "-dossier-keys.json", Keysets::dossier);
    }

    /** A secret, once made, is never made anew: data may already be encrypted with it. */
    private Path file(String name, Supplier<String> content) {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            create(file, content.get());
        }
        return file;
    }

    private static void create(Path file, String content) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, content, StandardOpenOption.SYNC);
            Files.createLink(file, beside);
            Files.delete(beside);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // the one that was there first is the secret
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
