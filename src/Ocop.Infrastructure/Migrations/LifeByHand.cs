using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: the tables of the scheduler, which its library (Quartz 4.7) reads and writes by these names and which
/// are no part of the model, and the order in which certificates expire, which EF Core cannot index.
/// </summary>
internal static class LifeByHand
{
    public static void MakeSchedule(this MigrationBuilder migration)
    {
        migration.Sql(Jobs);
        migration.Sql(Triggers);
        migration.Sql(Running);
    }

    public static void RemoveSchedule(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TABLE jobs.qrtz_simple_triggers, jobs.qrtz_cron_triggers, jobs.qrtz_simprop_triggers,
                jobs.qrtz_blob_triggers, jobs.qrtz_calendars, jobs.qrtz_paused_trigger_grps, jobs.qrtz_paused_job_grps,
                jobs.qrtz_fired_triggers, jobs.qrtz_scheduler_state, jobs.qrtz_locks, jobs.qrtz_execution_history,
                jobs.qrtz_misfire_history, jobs.qrtz_job_status, jobs.qrtz_triggers, jobs.qrtz_job_details;
            """
        );

    public static void OrderCertificatesByExpiry(this MigrationBuilder migration) =>
        migration.Sql("CREATE INDEX ix_certificates_expiry ON certification.certificates (period_expires_on, id);");

    public static void ForgetOrderByExpiry(this MigrationBuilder migration) =>
        migration.Sql("DROP INDEX certification.ix_certificates_expiry;");

    private const string Jobs = """
        CREATE TABLE jobs.qrtz_job_details (
            sched_name text, job_name text, job_group text,
            description text, job_class_name text NOT NULL, is_durable bool NOT NULL, is_nonconcurrent bool NOT NULL,
            is_update_data bool NOT NULL, requests_recovery bool NOT NULL, job_data bytea,
            PRIMARY KEY (sched_name, job_name, job_group));

        CREATE TABLE jobs.qrtz_calendars (
            sched_name text, calendar_name text, calendar bytea NOT NULL,
            PRIMARY KEY (sched_name, calendar_name));

        CREATE TABLE jobs.qrtz_paused_trigger_grps (
            sched_name text, trigger_group text,
            pause_reason varchar(250), paused_by varchar(200), paused_at bigint,
            PRIMARY KEY (sched_name, trigger_group));

        CREATE TABLE jobs.qrtz_paused_job_grps (
            sched_name text, job_group text,
            pause_reason varchar(250), paused_by varchar(200), paused_at bigint,
            PRIMARY KEY (sched_name, job_group));
        """;

    private const string Triggers = """
        CREATE TABLE jobs.qrtz_triggers (
            sched_name text, trigger_name text, trigger_group text,
            job_name text NOT NULL, job_group text NOT NULL, description text, next_fire_time bigint,
            prev_fire_time bigint, priority integer, trigger_state text NOT NULL, trigger_type text NOT NULL,
            start_time bigint NOT NULL, end_time bigint, calendar_name text, misfire_instr smallint,
            misfire_orig_fire_time bigint, execution_group varchar(200), preferred_node varchar(200),
            preferred_node_auto bool NOT NULL DEFAULT false, retry_policy varchar(250), retry_attempt integer,
            continues_trigger_name text, continues_trigger_group text, continuation_condition integer,
            overlap_policy integer, pause_reason varchar(250), paused_by varchar(200), paused_at bigint,
            misfire_threshold bigint, fixed_delay bool, job_data bytea,
            PRIMARY KEY (sched_name, trigger_name, trigger_group),
            FOREIGN KEY (sched_name, job_name, job_group) REFERENCES jobs.qrtz_job_details);
        CREATE INDEX ix_qrtz_triggers_job ON jobs.qrtz_triggers (sched_name, job_name, job_group);
        CREATE INDEX ix_qrtz_triggers_next
            ON jobs.qrtz_triggers (sched_name, trigger_state, next_fire_time, priority DESC, misfire_instr);

        CREATE TABLE jobs.qrtz_simple_triggers (
            sched_name text, trigger_name text, trigger_group text,
            repeat_count bigint NOT NULL, repeat_interval bigint NOT NULL, times_triggered bigint NOT NULL,
            PRIMARY KEY (sched_name, trigger_name, trigger_group),
            FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES jobs.qrtz_triggers ON DELETE CASCADE);

        CREATE TABLE jobs.qrtz_cron_triggers (
            sched_name text, trigger_name text, trigger_group text,
            cron_expression text NOT NULL, time_zone_id text,
            PRIMARY KEY (sched_name, trigger_name, trigger_group),
            FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES jobs.qrtz_triggers ON DELETE CASCADE);

        CREATE TABLE jobs.qrtz_simprop_triggers (
            sched_name text, trigger_name text, trigger_group text,
            str_prop_1 text, str_prop_2 text, str_prop_3 text, int_prop_1 integer, int_prop_2 integer,
            long_prop_1 bigint, long_prop_2 bigint, dec_prop_1 numeric, dec_prop_2 numeric,
            bool_prop_1 bool, bool_prop_2 bool, time_zone_id text,
            PRIMARY KEY (sched_name, trigger_name, trigger_group),
            FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES jobs.qrtz_triggers ON DELETE CASCADE);

        CREATE TABLE jobs.qrtz_blob_triggers (
            sched_name text, trigger_name text, trigger_group text, blob_data bytea,
            PRIMARY KEY (sched_name, trigger_name, trigger_group),
            FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES jobs.qrtz_triggers ON DELETE CASCADE);
        """;

    private const string Running = """
        CREATE TABLE jobs.qrtz_fired_triggers (
            sched_name text, entry_id text,
            trigger_name text NOT NULL, trigger_group text NOT NULL, instance_name text NOT NULL,
            fired_time bigint NOT NULL, sched_time bigint NOT NULL, priority integer NOT NULL, state text NOT NULL,
            job_name text, job_group text, is_nonconcurrent bool NOT NULL, requests_recovery bool,
            execution_group varchar(200), progress integer, progress_message varchar(250),
            interrupt_requested_time bigint,
            PRIMARY KEY (sched_name, entry_id));

        CREATE TABLE jobs.qrtz_scheduler_state (
            sched_name text, instance_name text,
            last_checkin_time bigint NOT NULL, checkin_interval bigint NOT NULL, quartz_version varchar(20),
            PRIMARY KEY (sched_name, instance_name));

        CREATE TABLE jobs.qrtz_locks (
            sched_name text, lock_name text,
            PRIMARY KEY (sched_name, lock_name));

        CREATE TABLE jobs.qrtz_execution_history (
            sched_name text, entry_id text,
            instance_name text NOT NULL, job_name text NOT NULL, job_group text NOT NULL, trigger_name text NOT NULL,
            trigger_group text NOT NULL, fired_time bigint NOT NULL, run_time bigint NOT NULL, succeeded bool NOT NULL,
            error_message text, retry_attempt integer NOT NULL DEFAULT 0, retry_scheduled bool NOT NULL DEFAULT false,
            execution_log text, result integer, summary text, metrics text, manual bool, fire_instance_id text,
            job_input text, job_input_too_large bool,
            PRIMARY KEY (sched_name, entry_id));

        CREATE TABLE jobs.qrtz_misfire_history (
            sched_name text, entry_id text,
            instance_name text NOT NULL, trigger_name text NOT NULL, trigger_group text NOT NULL, job_name text,
            job_group text, misfire_time bigint NOT NULL, sched_time bigint, reason integer,
            PRIMARY KEY (sched_name, entry_id));

        CREATE TABLE jobs.qrtz_job_status (
            sched_name text, job_group text, job_name text,
            first_fired_time bigint NOT NULL, last_fired_time bigint NOT NULL, last_result integer NOT NULL,
            last_run_time bigint NOT NULL, last_instance_name text NOT NULL, last_entry_id text, last_summary text,
            last_success_time bigint, last_failure_time bigint, last_failure_message text,
            consecutive_failures integer NOT NULL DEFAULT 0, run_count bigint NOT NULL DEFAULT 0,
            failure_count bigint NOT NULL DEFAULT 0,
            PRIMARY KEY (sched_name, job_group, job_name));
        """;
}
