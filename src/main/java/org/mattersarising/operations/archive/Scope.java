package org.mattersarising.operations.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which rows of each table an archive holds. */
interface Scope {

    /** The condition with " where " before it, empty for all rows; nothing where no row belongs. */
    Optional<String> of(Table table);

    /** As the manifest has it. */
    String title();

    Scope EVERYTHING = new Scope() {
        @Override
        public Optional<String> of(Table table) {
            return Optional.of("");
        }

        @Override
        public String title() {
            return Manifest.EVERYTHING;
        }
    };

    /**
     * One body with its calendar, documents, actions, reports and mails, what the trail says about them, and the people whom these name.
     * Nothing with which somebody could sign in, and nothing of other bodies.
     */
    final class OfBody implements Scope {

        private static final Set<String> NEVER = Set.of("audit_seal", "partner_link", "account", "invitation");
        /** Their rows belong to several bodies. */
        private static final Set<String> SHARED = Set.of("person", "post", "body");

        private final long body;
        private final String name;
        private final Map<String, Table> tables;

        OfBody(long body, String name, List<Table> tables) {
            this.body = body;
            this.name = name;
            this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        }

        @Override
        public String title() {
            return "body: " + name;
        }

        @Override
        public Optional<String> of(Table table) {
            return condition(table).map(condition -> " where (" + condition + ")");
        }

        private Optional<String> condition(Table table) {
            if (NEVER.contains(table.name())) {
                return Optional.empty();
            }
            return switch (table.name()) {
                case "body" -> Optional.of("id = " + body);
                case "person" -> Optional.of(people());
                case "audit_entry" -> Optional.of(trail());
                default -> ofBody(table);
            };
        }

        private Optional<String> ofBody(Table table) {
            for (String column : List.of("body_id", "board_id")) {
                if (table.has(column)) {
                    return Optional.of(column + " = " + body);
                }
            }
            Optional<String> byParent = table.ties().stream()
                    .filter(tie ->
                            !SHARED.contains(tie.parent()) && !tie.parent().equals(table.name()))
                    .flatMap(tie -> Optional.ofNullable(tables.get(tie.parent())).flatMap(this::condition).stream()
                            .map(condition -> tie.column() + " in (select " + tie.parentColumn() + " from "
                                    + tie.parent() + " where " + condition + ")"))
                    .findFirst();
            return byParent.isEmpty() && table.has("reference")
                    ? Optional.of("reference in " + references())
                    : byParent;
        }

        private String references() {
            return "(select reference from action where body_id = " + body
                    + " union all select reference from programme_entry where body_id = " + body + ")";
        }

        private String trail() {
            return "about in " + references() + " or about = 'body/" + body
                    + "' or about in (select concat('meeting/', id) from meeting where body_id = " + body + ")";
        }

        private String people() {
            return tables.values().stream()
                    .filter(table -> !SHARED.contains(table.name()))
                    .sorted(java.util.Comparator.comparing(Table::name))
                    .flatMap(table -> condition(table).stream()
                            .flatMap(condition -> table.ties().stream()
                                    .filter(tie -> tie.parent().equals("person"))
                                    .map(tie -> "id in (select " + tie.column() + " from " + table.name() + " where "
                                            + condition + ")")))
                    .collect(Collectors.joining(" or "));
        }
    }
}
