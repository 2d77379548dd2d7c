import { paths } from '../../../contract/paths';
import { serviceInfoSchema } from '../../../contract/service-info';
import { EVERYONE } from '../../access/principal';
import { serviceInfo } from '../../answers/service-info';
import { defineReading } from '../reading';

export const infoRoute = defineReading({
  path: paths.info,
  name: 'info',
  summary: 'What the service is, and of whom it has figures',
  group: 'Figures',
  who: EVERYONE,
  answer: { description: 'Name, versions, and the reporters by table and year.', schema: serviceInfoSchema },
  read: serviceInfo,
});
