package de.laufzettel.bpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class UserTasksIT {

    private static final Set<String> STRANGERS = Set.of("bauamt");

    @Autowired Deployments deployments;
    @Autowired Processes processes;
    @Autowired UserTasks tasks;
    @Autowired ExternalSteps steps;

    private final String group = "amt-" + UUID.randomUUID();
    private final Set<String> office = Set.of(group);
    private DeployedProcess release;

    @BeforeEach
    void three_tasks_of_one_office() {
        release = deployments.deploy("probe", "r", Models.process("""
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="t"/>
                <bpmn:userTask id="t" name="${data.name}" camunda:formKey="pruefung" camunda:candidateGroups="GROUP"/>""".replace("GROUP", group)), Map.of(), 30);
        for (String name : List.of("A", "B", "C")) {
            processes.start(release.processDefinitionId(), UUID.randomUUID().toString(), CaseData.of(Map.of("name", name)));
        }
        CaseSteps.soon(() -> tasks.search(all("karl")).total() == 3 ? true : null);
    }

    @Test
    void an_official_sees_the_tasks_of_the_own_groups_page_by_page_in_order() {
        TaskPage first = tasks.search(all("karl").order(TaskQuery.Order.NAME).page(0, 2));
        TaskPage second = tasks.search(all("karl").order(TaskQuery.Order.NAME).page(2, 2));

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.tasks()).extracting(UserTask::name).containsExactly("A", "B");
        assertThat(second.tasks()).extracting(UserTask::name).containsExactly("C");
        assertThat(tasks.search(all("karl").definitions(Set.of("other"))).total()).isZero();
        assertThat(tasks.search(all("karl").definitions(Set.of(release.processDefinitionId()))).total()).isEqualTo(3);
    }

    @Test
    void a_stranger_sees_nothing_not_even_by_the_tasks_id() {
        String id = tasks.search(all("karl")).tasks().get(0).id();

        assertThat(tasks.search(TaskQuery.of("eve", STRANGERS).definitions(Set.of(release.processDefinitionId()))).total()).isZero();
        assertThat(tasks.find(id, "eve", STRANGERS)).isEmpty();
        assertThat(tasks.find(id, "eve", Set.of())).isEmpty();
        assertThat(tasks.find(id, "karl", office)).isPresent();
    }

    @Test
    void a_claimed_task_is_mine_and_no_longer_open() {
        String id = tasks.search(all("karl")).tasks().get(0).id();
        tasks.claim(id, "karl");
        tasks.claim(id, "karl");

        assertThat(tasks.search(all("karl").scope(TaskQuery.Scope.MINE)).tasks()).extracting(UserTask::id).containsExactly(id);
        assertThat(tasks.search(all("karl").scope(TaskQuery.Scope.OPEN)).total()).isEqualTo(2);
        assertThat(tasks.search(all("kim")).tasks()).filteredOn(task -> task.id().equals(id))
                .singleElement().extracting(UserTask::assignee).isEqualTo("karl");
        assertThatThrownBy(() -> tasks.claim(id, "kim")).isInstanceOfSatisfying(TaskTaken.class,
                taken -> assertThat(taken.assignee()).isEqualTo("karl"));
        assertThatThrownBy(() -> tasks.complete(id, "kim", Map.of())).isInstanceOf(TaskTaken.class);

        tasks.unclaim(id, "karl");
        assertThat(tasks.search(all("kim").scope(TaskQuery.Scope.OPEN)).total()).isEqualTo(3);
    }

    @Test
    void a_completed_task_is_gone() {
        String id = tasks.search(all("karl")).tasks().get(0).id();
        tasks.complete(id, "karl", Map.of("x", 1));

        assertThatThrownBy(() -> tasks.complete(id, "karl", Map.of())).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> tasks.claim(id, "karl")).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> tasks.data(id)).isInstanceOf(TaskGone.class);
        assertThat(tasks.find(id, "karl", office)).isEmpty();
    }

    @Test
    void an_expression_as_a_name_of_a_person_is_only_a_text() {
        assertThat(tasks.search(TaskQuery.of("${canary.touch()}", Set.of("${canary.touch()}"))).total()).isZero();
        String id = tasks.search(all("karl")).tasks().get(0).id();
        tasks.claim(id, "${data.name}");
        assertThat(tasks.find(id, "${data.name}", Set.of())).map(UserTask::assignee).contains("${data.name}");
    }

    private TaskQuery all(String user) {
        return TaskQuery.of(user, office);
    }
}
