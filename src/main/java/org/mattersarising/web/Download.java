package org.mattersarising.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the browser keeps and never shows: nothing that somebody handed in is a page of this host. */
public final class Download {

    public static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Download() {}

    /** One that the service wrote, under a name in plain letters. */
    public static ResponseEntity<byte[]> written(String name, MediaType type, byte[] content) {
        return attached(ContentDisposition.attachment().filename(name).build(), type, content);
    }

    /** One that somebody handed in, under the name that it had. */
    public static ResponseEntity<byte[]> handedIn(String name, String type, byte[] content) {
        return attached(
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build(),
                MediaType.parseMediaType(type),
                content);
    }

    private static ResponseEntity<byte[]> attached(ContentDisposition kept, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
