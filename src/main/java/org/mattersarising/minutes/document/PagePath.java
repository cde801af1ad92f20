package org.mattersarising.minutes.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The path being drawn on a page, and those straight parts of it that were painted. Coordinates as in the PDF. */
final class PagePath {

    private final int most;
    private final List<Rule> open = new ArrayList<>();
    private final List<Rule> boxes = new ArrayList<>();
    private final List<Rule> painted = new ArrayList<>();
    private Point2D.Float at;

    PagePath(int most) {
        this.most = most;
    }

    void clear() {
        forget();
        painted.clear();
    }

    void forget() {
        open.clear();
        boxes.clear();
        at = null;
    }

    void to(Point2D.Float point, boolean line) {
        if (line && at != null && open.size() < most) {
            open.add(Rule.of(at.x, at.y, point.x, point.y));
        }
        at = point;
    }

    void rectangle(Point2D.Float a, Point2D.Float b) {
        if (boxes.size() < most) {
            boxes.add(Rule.of(a.x, a.y, b.x, b.y));
        }
        at = a;
    }

    /** A filled box that is thin is how many programs draw a line; a filled box that is not is only a shade. */
    void paint(boolean stroked) {
        if (painted.size() < most) {
            if (stroked) {
                painted.addAll(open);
            }
            for (Rule box : boxes) {
                if (box.lies() || box.stands()) {
                    painted.add(box);
                } else if (stroked) {
                    painted.add(Rule.of(box.x1(), box.y1(), box.x2(), box.y1()));
                    painted.add(Rule.of(box.x1(), box.y2(), box.x2(), box.y2()));
                    painted.add(Rule.of(box.x1(), box.y1(), box.x1(), box.y2()));
                    painted.add(Rule.of(box.x2(), box.y1(), box.x2(), box.y2()));
                }
            }
        }
        forget();
    }

    /** The painted lines as a reader of text in that direction sees them: x to the right, y down. */
    List<Rule> rules(float direction, PDRectangle box) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : painted) {
            float[] a = seen(rule.x1(), rule.y1(), direction, box);
            float[] b = seen(rule.x2(), rule.y2(), direction, box);
            Rule turned = Rule.of(a[0], a[1], b[0], b[1]);
            if (turned.lies() || turned.stands()) {
                rules.add(turned);
            }
        }
        return rules;
    }

    private static float[] seen(float x, float y, float direction, PDRectangle box) {
        float fromLeft = x - box.getLowerLeftX();
        float fromBottom = y - box.getLowerLeftY();
        if (direction == 90) {
            return new float[] {fromBottom, fromLeft};
        }
        if (direction == 180) {
            return new float[] {box.getWidth() - fromLeft, fromBottom};
        }
        if (direction == 270) {
            return new float[] {box.getHeight() - fromBottom, box.getWidth() - fromLeft};
        }
        return new float[] {fromLeft, box.getHeight() - fromBottom};
    }
}
