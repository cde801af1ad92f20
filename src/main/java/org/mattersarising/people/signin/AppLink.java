package org.mattersarising.people.signin;

import io.nayuki.qrcodegen.QrCode;
import org.springframework.web.util.UriUtils;

/** What an app takes from a picture on the screen: whose codes to make, and of which secret. */
record AppLink(String account, String secret) {

    private static final String ISSUER = "Matters Arising";

    /** @param path of an SVG picture in which each module of the code is one unit wide */
    record Picture(int size, String path) {}

    Picture picture() {
        QrCode code = QrCode.encodeText(uri(), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Picture(code.size, path.toString());
    }

    String uri() {
        return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(account) + "?secret=" + secret.replace("=", "")
                + "&issuer=" + encoded(ISSUER);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, "UTF-8");
    }
}
