import Libsql from 'libsql';
import { createPool } from 'mysql2/promise';

const CONNECTIONS = 10;
const TYPES = { charset: 'utf8mb4_bin', timezone: 'Z', supportBigNumbers: true, bigNumberStrings: true, dateStrings: true };

/** `rows` runs a prepared statement; `transaction` hands its own to the work. */
export function openDatabase(url) {
  return url.startsWith('mysql:') ? openMysql(url) : openSqlite(url.replace(/^sqlite:/, ''));
}

function openMysql(uri) {
  const pool = createPool({ ...TYPES, uri, connectionLimit: CONNECTIONS, maxPreparedStatements: 500 });
  pool.on('connection', (connection) => connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'));
  return {
    rows: async (sql, parameters) => (await pool.execute(sql, parameters))[0],
    text: (column) => column,
    forUpdate: ' FOR UPDATE',
    transaction: async (work) => {
      const connection = await pool.getConnection();
      try {
        await connection.query('START TRANSACTION');
        const result = await work(async (sql, parameters) => (await connection.execute(sql, parameters))[0]);
        await connection.query('COMMIT');
        return result;
      } finally {
        connection.release();
      }
    },
  };
}

function openSqlite(file) {
  const reading = openStatements(file);
  const writing = openStatements(file);
  let last = Promise.resolve();
  return {
    rows: async (sql, parameters) => reading(sql).all(parameters),
    text: (column) => `CAST(${column} AS TEXT)`,
    forUpdate: '',
    transaction: (work) => {
      const result = last.then(async () => {
        writing('BEGIN IMMEDIATE').run();
        const answer = await work(async (sql, parameters) => {
          const statement = writing(sql);
          return statement.reader ? statement.all(parameters) : statement.run(parameters);
        });
        writing('COMMIT').run();
        return answer;
      });
      last = result.catch(() => undefined);
      return result;
    },
  };
}

function openStatements(file) {
  const connection = new Libsql(file, { timeout: 5000 });
  connection.pragma('synchronous = FULL');
  const statements = new Map();
  return (sql) => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
}
