package org.mattersarising.workflow.picture;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle in the units of the diagram. */
record Box(double x, double y, double width, double height) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    static Box around(Collection<Box> boxes) {
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right =
                boxes.stream().mapToDouble(box -> box.x + box.width).max().orElse(0);
        double bottom =
                boxes.stream().mapToDouble(box -> box.y + box.height).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }
}
