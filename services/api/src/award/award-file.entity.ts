import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { StoredFile } from '../file/stored-file.entity';
import { BaseRecord } from '../graphql/base-record';
import { ForeignKey, Text, Unique } from '../graphql/columns';
import { Award } from './award.entity';

@Entity()
@ObjectType({ description: 'Hồ sơ khen thưởng: a file of the dossier of an award, seen by whoever sees the award.' })
@Unique('awardId', 'fileId')
export class AwardFile extends BaseRecord {
  @ForeignKey(() => Award, { inverse: 'files', owned: true, indexed: false }) awardId!: number;
  award?: Award;
  @ForeignKey(() => StoredFile) fileId!: number;
  file?: StoredFile;
  @Text({ max: 2000, nullable: true, description: 'What it is: the proposal, the report of merits, the minutes of the council.' }) description!:
    | string
    | null;
}
