package org.mattersarising.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts what there is into the patterns of addresses. */
final class Address {

    /** What a name in a pattern stands for, by the beginning of the pattern; the first that fits counts. */
    private static final Map<String, Map<String, String>> NAMES = names();

    private Address() {}

    private static Map<String, Map<String, String>> names() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        all.put("/actions/", Map.of("reference", "action", "id", "evidence"));
        all.put("/agenda/entries/", Map.of("number", "entry", "id", "report"));
        all.put("/agenda/reports/", Map.of("reference", "report-of"));
        all.put("/agenda/meetings/", Map.of("number", "meeting"));
        all.put("/agenda/bodies/", Map.of("number", "body"));
        all.put("/agenda/documents/", Map.of("number", "document"));
        all.put("/documents/", Map.of("number", "document"));
        all.put("/meetings/bodies/", Map.of("number", "body"));
        all.put("/meetings/", Map.of("number", "meeting"));
        all.put("/boards/", Map.of("number", "body", "board", "body"));
        all.put("/overview/", Map.of("number", "body"));
        all.put(
                "/people/",
                Map.of(
                        "number", "person", "person", "person", "leaver", "person", "absence", "absence", "one",
                        "person", "other", "twin"));
        all.put("/posts/", Map.of("number", "post"));
        all.put("/my/absence/", Map.of("absence", "absence"));
        all.put("/my/views/", Map.of("id", "view"));
        all.put("/minutes/", Map.of("document", "document", "at", "minute", "number", "clause"));
        all.put("/register/", Map.of("number", "body"));
        all.put("/outbox/", Map.of("id", "mail"));
        all.put("/support/failures/", Map.of("job", "job"));
        all.put("/calendar/", Map.of("token", "feed"));
        all.put("/join/", Map.of("token", "invitation"));
        all.put("/partner/", Map.of("token", "partner"));
        all.put("/partners/links/", Map.of("reference", "action"));
        all.put("/partners/", Map.of("id", "answer", "file", "answer-file"));
        return all;
    }

    /** The address for a pattern; every name in it must be known here. */
    static String of(String pattern, Map<String, String> things) {
        String address = pattern;
        Map<String, String> names = NAMES.entrySet().stream()
                .filter(each -> pattern.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());
        for (Map.Entry<String, String> name : names.entrySet()) {
            address = address.replace("{" + name.getKey() + "}", things.getOrDefault(name.getValue(), "0"));
        }
        if (address.contains("{")) {
            throw new IllegalStateException("Nothing is known to stand for the name in " + pattern + "; add it to "
                    + Address.class.getSimpleName());
        }
        return address;
    }

    /** Fields without which a handler does not understand a form at all. */
    static Map<String, String> fields(String pattern, Map<String, String> things) {
        return switch (pattern) {
            case "/agenda/meetings/{number}/outcomes", "/agenda/meetings/{number}/promises" ->
                Map.of("entry", things.get("entry"));
            case "/meetings/{number}/annual" -> Map.of("annual", "true");
            case "/boards/{number}/people/take" -> Map.of("person", things.get("person"), "role", "READER");
            case "/meetings/bodies/{number}/entries" -> Map.of("rows", "");
            case "/partners/links/{reference}/revoke" -> Map.of("person", things.get("person"));
            case "/tracker/actions" -> Map.of("board", things.get("body"));
            case "/people/import/entries" -> Map.of("rows", "");
            case "/people/{number}/post" -> Map.of("post", things.get("post"));
            case "/people/{number}/roles" -> Map.of("role", "AUDITOR", "held", "true");
            default -> Map.of();
        };
    }
}
