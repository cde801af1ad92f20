package org.mattersarising.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.mattersarising.shared.Sha256;

/** One browser that asked for a code. Code and browser are hashed together, so that nobody can find the code by trying all. */
@Entity
class PartnerVisit {

    static final Duration CODE_LASTS = Duration.ofMinutes(10);
    static final Duration LASTS = Duration.ofMinutes(30);
    static final int MOST_TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private Long linkId;

    @Column(columnDefinition = "char(64)")
    private String browserHash;

    @Column(columnDefinition = "char(64)")
    private String codeHash;

    private Instant sentAt;
    private int tries;
    private Instant openedAt;
    private Instant endedAt;

    protected PartnerVisit() {}

    PartnerVisit(PartnerLink link, String browser, String code, Instant now) {
        this.linkId = link.id();
        this.browserHash = Sha256.hex(browser);
        this.codeHash = hash(browser, code);
        this.sentAt = now;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** Whether its code may still be tried. */
    boolean awaitsCode(Instant now) {
        return openedAt == null && endedAt == null && tries < MOST_TRIES && now.isBefore(sentAt.plus(CODE_LASTS));
    }

    /** Counts a try and says whether it was right. From then on another secret is this browser's. */
    boolean opensWith(String browser, String code, String fresh, Instant now) {
        tries++;
        if (!codeHash.equals(hash(browser, code))) {
            return false;
        }
        browserHash = Sha256.hex(fresh);
        openedAt = now;
        return true;
    }

    boolean isOpen(Instant now) {
        return openedAt != null && endedAt == null && now.isBefore(openedAt.plus(LASTS));
    }

    boolean isOf(PartnerLink link) {
        return linkId == link.id();
    }

    void end(Instant now) {
        endedAt = now;
    }

    private static String hash(String browser, String code) {
        return Sha256.hex(browser + " " + code);
    }
}
