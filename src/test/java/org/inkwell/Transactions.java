package org.inkwell;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/** What the platform does for {@code @Transactional}, by the same annotations and no platform. */
public final class Transactions {

    private final EntityManagerFactory units;
    private final Deque<EntityManager> open = new ArrayDeque<>();
    private final Deque<List<Runnable>> afterwards = new ArrayDeque<>();

    Transactions(EntityManagerFactory units) {
        this.units = units;
    }

    /** The transaction's own rows; outside of one, new rows for each call. */
    EntityManager rows() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        Transactions.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, words) -> call(method, current(), words));
    }

    /** The same object with its annotations obeyed when it is called from outside. */
    <T> T around(T core) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked") // its own class
        var type = (Class<T>) core.getClass();
        var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        var shell =
                new ByteBuddy()
                        .subclass(type, ConstructorStrategy.Default.DEFAULT_CONSTRUCTOR)
                        .method(
                                ElementMatchers.isDeclaredBy(type)
                                        .and(ElementMatchers.not(ElementMatchers.isPrivate())))
                        .intercept(
                                InvocationHandlerAdapter.of(
                                        (proxy, method, words) -> obey(method, core, words)))
                        .make()
                        .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
                        .getLoaded();
        return type.cast(shell.getConstructor().newInstance());
    }

    /** Done when the transaction has committed, and forgotten when it does not. */
    void afterwards(Runnable work) {
        afterwards.element().add(work);
    }

    void run(Runnable step) {
        try {
            around(new Step(step)).run();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A test's own step. */
    static class Step {

        private final Runnable work;

        Step(Runnable work) {
            this.work = work;
        }

        protected Step() {
            this(null);
        }

        @Transactional
        void run() {
            work.run();
        }
    }

    private Object obey(Method method, Object core, Object[] words) throws Throwable {
        var asked = method.getAnnotation(Transactional.class);
        if (asked == null) return call(method, core, words);
        return switch (asked.value()) {
            case MANDATORY -> {
                if (open.isEmpty()) throw new IllegalStateException("Needs a transaction");
                yield call(method, core, words);
            }
            case REQUIRES_NEW -> inNew(asked, method, core, words);
            default ->
                    open.isEmpty() ? inNew(asked, method, core, words) : call(method, core, words);
        };
    }

    private Object inNew(Transactional asked, Method method, Object core, Object[] words)
            throws Throwable {
        var rows = units.createEntityManager();
        open.push(rows);
        afterwards.push(new ArrayList<>());
        rows.getTransaction().begin();
        List<Runnable> committed = List.of();
        try {
            var answer = call(method, core, words);
            rows.getTransaction().commit();
            committed = afterwards.element();
            return answer;
        } catch (RuntimeException failure) {
            if (rows.getTransaction().isActive()) {
                if (spared(asked, failure)) rows.getTransaction().commit();
                else rows.getTransaction().rollback();
            }
            throw failure;
        } finally {
            open.pop();
            afterwards.pop();
            rows.close();
            committed.forEach(Runnable::run);
        }
    }

    private static boolean spared(Transactional asked, RuntimeException failure) {
        return Arrays.stream(asked.dontRollbackOn()).anyMatch(type -> type.isInstance(failure));
    }

    private EntityManager current() {
        return open.isEmpty() ? units.createEntityManager() : open.element();
    }

    private static Object call(Method method, Object target, Object[] words) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, words);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
