package org.mattersarising.notifications;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a test class only where {@code MATTERS_TEST_MYSQL_URL} names a server, and says aloud when it does not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MysqlGiven.Condition.class)
@interface MysqlGiven {

    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (System.getenv("MATTERS_TEST_MYSQL_URL") != null) {
                return ConditionEvaluationResult.enabled("A MySQL server is named.");
            }
            String why = context.getDisplayName()
                    + " is NOT run: set MATTERS_TEST_MYSQL_URL, such as jdbc:mysql://127.0.0.1:3306/?user=root, to run it.";
            System.out.println(why);
            return ConditionEvaluationResult.disabled(why);
        }
    }
}
