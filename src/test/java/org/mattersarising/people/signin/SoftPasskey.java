package org.mattersarising.people.signin;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** A device with one key, and the browser before it: answers as they do, and says of itself what a test wants. */
final class SoftPasskey {

    private static final byte PRESENT_AND_VERIFIED = 0x05;
    private static final byte WITH_KEY = 0x40;

    private static final int COORDINATE = 32;
    private static final HexFormat HEX = HexFormat.of();

    final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private final KeyPair key;
    String origin = "http://localhost:8080";
    int count = 1;

    SoftPasskey() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        key = keys.generateKeyPair();
    }

    /** What a browser sends when the key was made. */
    String made(String challenge) throws GeneralSecurityException {
        byte[] data = join(
                sha256("localhost".getBytes(StandardCharsets.US_ASCII)),
                new byte[] {PRESENT_AND_VERIFIED | WITH_KEY},
                ByteBuffer.allocate(Integer.BYTES).putInt(count).array(),
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                publicKey());
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": data}
        byte[] attestation = join(
                HEX.parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
                new byte[] {0x58, (byte) data.length},
                data);
        return answer("""
                {"clientDataJSON": "%s", "attestationObject": "%s", "transports": ["internal"]}""".formatted(text(client("webauthn.create", challenge)), text(attestation)));
    }

    /** What a browser sends when the key was used. */
    String used(String challenge) throws GeneralSecurityException {
        byte[] client = client("webauthn.get", challenge);
        byte[] data = ByteBuffer.allocate(37)
                .put(sha256("localhost".getBytes(StandardCharsets.US_ASCII)))
                .put(PRESENT_AND_VERIFIED)
                .putInt(++count)
                .array();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return answer("""
                {"clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s", "userHandle": null}""".formatted(text(client), text(data), text(signature.sign())));
    }

    /** CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, a key of ES256. */
    private byte[] publicKey() {
        ECPoint point = ((ECPublicKey) key.getPublic()).getW();
        return join(
                HEX.parseHex("a5010203262001215820"),
                coordinate(point.getAffineX()),
                HEX.parseHex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = Math.max(0, bytes.length - COORDINATE);
        return ByteBuffer.allocate(COORDINATE)
                .put(COORDINATE - bytes.length + sign, bytes, sign, bytes.length - sign)
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private byte[] client(String type, String challenge) {
        return """
                {"type": "%s", "challenge": "%s", "origin": "%s", "crossOrigin": false}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    private String answer(String response) {
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {}, "response": %2$s}""".formatted(text(id), response);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
