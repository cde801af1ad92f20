package org.mattersarising.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One item of a published agenda. */
@Entity
public class PublishedItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long agendaId;
    private int position;
    private String number;
    private String title;

    protected PublishedItem() {}

    PublishedItem(long agenda, int position, String number, String title) {
        this.agendaId = agenda;
        this.position = position;
        this.number = cut(number, 20);
        this.title = cut(title, 400);
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** "Item 7, Bus services". */
    public String cited() {
        return number.isEmpty() ? title : "Item " + number + ", " + title;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
