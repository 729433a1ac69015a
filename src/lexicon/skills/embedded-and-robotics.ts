// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Embedded systems, electronics, robotics and engineering programs.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const embeddedAndRobotics: SkillArea = {
	area: 'embedded-and-robotics',
	skills: [
		{
			id: '3d-modelling', name: '3D modelling', kind: 'method',
			aliases: ['3D modeling', '3D animation', '3D modelling and animation', '3D modeling and animation', '3D design', '3D art', 'rigging and animation', '3D models',
				'3D asset creation'],
		},
		{ id: '3d-printing', name: '3D printing', kind: 'method', aliases: ['additive manufacturing', 'FDM printing'] },
		{ id: 'abaqus', name: 'Abaqus', kind: 'tool', implies: ['finite-element-analysis'] },
		{ id: 'altium', name: 'Altium', kind: 'tool', aliases: ['Altium Designer', 'Cadence Allegro', 'PADS', 'Eagle PCB', 'Mentor Graphics'], implies: ['pcb-design'] },
		{ id: 'ansys', name: 'ANSYS', kind: 'tool', aliases: ['ANSYS Fluent', 'ANSYS HFSS', 'HFSS', 'Fluent CFD'], implies: ['finite-element-analysis'] },
		{
			id: 'arduino', name: 'Arduino', kind: 'platform', aliases: ['Raspberry Pi', 'Raspberry Pis', 'BeagleBone', 'ESP32', 'Arduino/Raspberry Pi'],
			implies: ['embedded-systems'],
		},
		{
			id: 'arm-processors', name: 'ARM processors', kind: 'platform', aliases: ['PIC microcontrollers', 'ARM microcontrollers'],
			exact: ['ARM Cortex', 'Cortex-M', 'ARM Cortex-M', 'STM32', 'ARM processors', 'ARM-based', 'ARM Cortex-A', 'Cortex-M4', 'MSP430', 'AVR'],
			implies: ['embedded-systems'],
		},
		{
			id: 'autocad', name: 'AutoCAD', kind: 'tool', aliases: ['Auto CAD', 'AutoCAD Civil 3D', 'Civil 3D', 'AutoCAD LT', 'Autodesk AutoCAD'],
			implies: ['computer-aided-design'], rivals: ['solidworks'],
		},
		{
			id: 'autosar', name: 'AUTOSAR', kind: 'method', aliases: ['Automotive SPICE', 'ISO 26262', 'classic AUTOSAR', 'adaptive AUTOSAR', 'ISO26262'],
			exact: ['AUTOSAR', 'Autosar', 'ASPICE'],
		},
		{
			id: 'can-bus', name: 'CAN bus', kind: 'method', aliases: ['CAN protocol', 'Vector CANoe', 'CAN/LIN'],
			exact: ['CAN', 'CANopen', 'CAN bus', 'CAN FD', 'J1939', 'LIN', 'CANalyzer', 'CANoe'],
			ambiguity: { forms: ['CAN', 'LIN'], company: ['spi', 'i2c', 'uart', 'automotive', 'embedded', 'ethernet', 'modbus', 'j1939', 'flexray', 'rs-232', 'rs232', 'bus',
				'usb'], notBefore: ['you', 'we', 'i', 'that', 'who', 'they', 'it', 'yes'], notAfter: ['do', 'help', 'work', 'you', 'i', 'we', 'be', 'bus'], yes:
				'Protocols such as SPI, I2C and CAN.', no: 'You CAN drive a bus.' },
		},
		{
			id: 'catia', name: 'CATIA', kind: 'tool', aliases: ['CATIA V5', 'Siemens NX', 'PTC Creo', 'Creo Parametric', 'Solid Edge', 'Pro/Engineer'], exact: ['Creo'],
			implies: ['computer-aided-design'],
		},
		{
			id: 'computational-fluid-dynamics', name: 'computational fluid dynamics', kind: 'method',
			aliases: ['OpenFOAM', 'STAR-CCM+', 'CFD simulation', 'CFD analysis', 'fluid dynamics'], exact: ['CFD'],
			ambiguity: { forms: ['CFD'], company: ['fluid', 'aerodynamics', 'ansys', 'simulation', 'fea', 'thermal', 'openfoam', 'star-ccm'], notAfter: ['trading', 'broker'],
				yes: 'Thermal simulation with CFD.', no: 'CFD trading simulation accounts.' },
		},
		{
			id: 'computer-aided-design', name: 'computer-aided design', kind: 'method',
			aliases: ['CAD software', '3D CAD', 'CAD modelling', 'CAD modeling', 'CAD tools', 'CAD/CAM', 'CAD design', 'CAD drawings', 'CAD models', '2D/3D CAD', 'SketchUp',
				'Fusion 360', 'Autodesk Inventor', 'Rhino 3D', 'Onshape', 'computer aided drafting'],
			exact: ['CAD'],
			ambiguity: { forms: ['CAD'], company: ['packages', 'solidworks', 'autocad', 'design', 'drawings', 'modeling', 'modelling', 'mechanical', 'revit', 'catia', '3d',
				'engineering', 'creo'], notBefore: ['k', '000', 'usd /'], notAfter: ['per', 'dollars', 'usd', 'annually', 'base', 'salary'], yes:
				'Mechanical parts drawn in CAD packages such as SolidWorks.', no: 'Base design salary is 90,000 CAD per year.' },
		},
		{ id: 'comsol', name: 'COMSOL', kind: 'tool', aliases: ['COMSOL Multiphysics'], implies: ['finite-element-analysis'] },
		{
			id: 'digital-signal-processing', name: 'digital signal processing', kind: 'method',
			aliases: ['signal processing', 'DSP algorithms', 'signal processing algorithms', 'signal classification', 'radar signal processing',
				'statistical signal processing', 'signals processing', 'adaptive filtering', 'time-frequency analysis', 'filter design', 'Fourier analysis', 'wavelets',
				'digital filters', 'beamforming', 'biomedical signal processing', 'array processing', 'signals analysis', 'signal analysis'],
			exact: ['DSP', 'DSPs'],
			ambiguity: { forms: ['DSP', 'DSPs'], company: ['signal', 'embedded', 'fpga', 'audio', 'filters', 'radar', 'matlab', 'algorithms', 'firmware', 'processing', 'c++',
				'communications'], notBefore: ['programmatic', 'tiktok'], notAfter: ['platform', 'advertising', 'platforms', 'ssp'], yes: 'Audio algorithms on a DSP.', no:
				'Media buying on a programmatic DSP with algorithms.' },
		},
		{ id: 'digital-twins', name: 'digital twins', kind: 'method', aliases: ['digital twin', 'digital twin technology'] },
		{
			id: 'electronics', name: 'electronics', kind: 'method',
			aliases: ['analog circuits', 'circuit design', 'analog design', 'electronic circuits', 'circuit analysis', 'analog circuit design', 'mixed-signal design',
				'RF design', 'RF engineering', 'power electronics', 'digital electronics', 'schematic capture', 'electrical design', 'electronic design', 'schematic design',
				'RF circuits', 'analog/digital circuits', 'RF systems', 'schematics', 'circuit simulation', 'SPICE simulation', 'LTspice', 'digital circuits',
				'analog and digital circuits', 'electrical schematics'],
		},
		{
			id: 'embedded-linux', name: 'embedded Linux', kind: 'method',
			aliases: ['Yocto', 'Yocto Project', 'Buildroot', 'U-Boot', 'OpenEmbedded', 'Yocto Linux', 'embedded Linux development'], implies: ['linux', 'embedded-systems'],
		},
		{
			id: 'embedded-systems', name: 'embedded systems', kind: 'method',
			aliases: ['embedded system', 'embedded software', 'embedded development', 'embedded software development', 'embedded programming', 'embedded system design',
				'embedded systems programming', 'embedded systems development', 'embedded applications', 'microcontroller', 'embedded devices', 'embedded engineering',
				'embedded platforms', 'embedded computing', 'microcontroller programming', 'embedded hardware', 'microprocessor', 'embedded environments', 'embedded design',
				'embedded software engineering', 'MCUs'],
		},
		{
			id: 'finite-element-analysis', name: 'finite element analysis', kind: 'method',
			aliases: ['finite element method', 'finite element modelling', 'finite element modeling', 'Nastran', 'LS-DYNA', 'HyperMesh', 'Patran', 'structural analysis FEA'],
			exact: ['FEA', 'FEM'],
		},
		{
			id: 'firmware', name: 'firmware', kind: 'method',
			aliases: ['firmware development', 'bootloader development', 'firmware engineering', 'firmware design', 'embedded firmware', 'bare-metal firmware',
				'firmware programming', 'bootloader', 'BIOS/UEFI', 'UEFI'],
		},
		{
			id: 'fpga', name: 'FPGA', kind: 'method',
			aliases: ['FPGA design', 'FPGA development', 'FPGA programming', 'field-programmable gate arrays', 'Vivado', 'Xilinx', 'Xilinx Vivado', 'Quartus', 'Intel Quartus',
				'Altera', 'high-level synthesis'],
			exact: ['FPGA', 'FPGAs'], implies: ['hardware-description-languages'],
		},
		{ id: 'freertos', name: 'FreeRTOS', kind: 'framework', aliases: ['Zephyr RTOS', 'VxWorks', 'QNX', 'ThreadX', 'μC/OS', 'Green Hills INTEGRITY'], implies: ['rtos'] },
		{
			id: 'gpu-programming', name: 'GPU programming', kind: 'method',
			aliases: ['GPU computing', 'GPGPU', 'GPU acceleration', 'GPU optimisation', 'GPU optimization', 'GPU kernels', 'GPU development', 'GPU kernel optimisation',
				'GPU kernel optimization', 'GPU performance optimisation', 'GPU performance optimization', 'kernel optimisation', 'kernel optimization',
				'GPU-accelerated computing', 'GPU kernel development', 'GPU profiling', 'GPU accelerated', 'Nsight', 'NCCL', 'ROCm', 'accelerated computing'],
			exact: ['GPU', 'GPUs'],
			ambiguity: { forms: ['GPU', 'GPUs'], company: ['programming', 'training', 'cuda', 'deep learning', 'inference', 'performance', 'accelerators', 'tpu', 'optimize',
				'optimization', 'pytorch', 'tpus', 'hardware', 'cpu', 'parallel', 'acceleration', 'kernels'], notAfter: ['rendering farm', 'market', 'company', 'cloud company',
				'shortage'], yes: 'Training and inference on GPU hardware.', no: 'We sell the GPU of tomorrow to gamers.' },
		},
		{
			id: 'hardware-description-languages', name: 'hardware description languages', kind: 'method',
			aliases: ['RTL design', 'HDL coding', 'ASIC design', 'VLSI', 'VLSI design', 'RTL coding', 'digital design', 'SoC design', 'design verification (DV)', 'UVM',
				'SoC verification', 'chip design', 'digital logic design', 'ASIC verification', 'physical design', 'static timing analysis', 'logic synthesis', 'IC design', 'ASIC',
				'SoCs', 'computer chips design', 'Synopsys', 'Cadence Virtuoso', 'EDA tools', 'Synopsys Design Compiler', 'semiconductor design'],
			exact: ['HDL', 'RTL'],
			ambiguity: { forms: ['HDL', 'RTL', 'ASIC', 'digital design'], company: ['verilog', 'vhdl', 'fpga', 'soc', 'vlsi', 'systemverilog', 'verification', 'synthesis',
				'silicon', 'chip', 'logic', 'uvm'], notBefore: ['react'], notAfter: ['cholesterol', 'languages', 'running'], yes: 'Logic verification at RTL level.', no:
				'HDL cholesterol; a digital design agency.' },
		},
		{
			id: 'industrial-automation', name: 'industrial automation', kind: 'method',
			aliases: ['factory automation', 'industrial control systems', 'industrial controls', 'SCADA', 'SCADA systems', 'HMI/SCADA', 'distributed control systems',
				'building automation', 'DCS systems', 'Ignition SCADA', 'manufacturing execution systems', 'Wonderware', 'OPC UA', 'industrial robotics', 'Modbus', 'MES/SCADA',
				'robot programming', 'industrial automation systems', 'industrial robots', 'process control', 'process control systems', 'Fanuc robots'],
			exact: ['HMI', 'MES', 'DCS'],
			ambiguity: { forms: ['HMI', 'MES', 'DCS'], company: ['plc', 'scada', 'automation', 'control', 'manufacturing', 'sap', 'erp', 'factory', 'opc', 'industrial',
				'ignition'], notBefore: ['honors', 'los'], yes: 'Factory automation with PLC, HMI and MES.', no: 'Mes amis, a MES of papers.' },
		},
		{
			id: 'iot', name: 'Internet of Things', kind: 'method',
			aliases: ['IoT devices', 'IoT platforms', 'industrial IoT', 'connected devices', 'IoT protocols', 'IoT solutions', 'IoT systems', 'AIoT', 'IoT applications',
				'Internet of Things (IoT)'],
			exact: ['IoT', 'IIoT', 'IOT'],
		},
		{ id: 'kicad', name: 'KiCad', kind: 'tool', implies: ['pcb-design'] },
		{ id: 'labview', name: 'LabVIEW', kind: 'tool', aliases: ['Lab View', 'NI LabVIEW', 'TestStand', 'NI TestStand', 'National Instruments'] },
		{ id: 'lidar', name: 'LiDAR', kind: 'method', aliases: ['radar systems', 'radar/lidar', 'lidar data', 'lidar point clouds'], exact: ['LiDAR', 'LIDAR', 'Lidar', 'lidar'] },
		{
			id: 'mobile-radio', name: 'cellular networks', kind: 'method',
			aliases: ['4G LTE', '5G networks', 'wireless communication', 'wireless communication systems', 'mobile networks', 'cellular technologies',
				'wireless channel modelling', 'wireless channel modeling', 'telecom networks', 'radio access networks', 'cellular communications', '5G/LTE', 'cellular protocols',
				'massive MIMO', 'OFDM'],
			exact: ['LTE', '5G', '4G', '3GPP', '5G NR', 'O-RAN', 'ORAN', 'NR', '4G/5G', 'LTE/5G', 'GSM', 'UMTS', 'RAN'],
			ambiguity: { forms: ['LTE', '5G', '4G', 'NR', 'RAN', 'GSM', 'UMTS'], company: ['3gpp', 'wireless', 'protocol', 'protocols', 'telecom', 'cellular', 'radio', 'rf',
				'networks', 'network', 'phy', 'physical layer', 'bluetooth', 'wi-fi'], notBefore: ['they', 'who', 'we', 'and'], notAfter: ['coverage', 'phone', 'phones', 'plan'],
				yes: 'Protocols such as LTE under 3GPP.', no: 'Your plan includes a phone with 5G coverage.' },
		},
		{ id: 'mqtt', name: 'MQTT', kind: 'method', aliases: ['Mosquitto MQTT', 'LoRaWAN', 'Zigbee', 'Z-Wave'], exact: ['MQTT', 'CoAP'], implies: ['iot'] },
		{
			id: 'optics', name: 'optics', kind: 'method',
			aliases: ['photonics', 'optical design', 'optical engineering', 'optical systems', 'Zemax', 'laser systems', 'electro-optics', 'optoelectronics', 'fiber optics'],
			ambiguity: { forms: ['optics'], company: ['design', 'zemax', 'imaging', 'laser', 'photonics', 'knowledge', 'experience', 'sensors', 'lasers', 'camera'], notBefore:
				['the', 'bad'], notAfter: ['of the'], yes: 'Knowledge of optics and imaging.', no: 'The bad optics of the design.' },
		},
		{ id: 'orcad', name: 'OrCAD', kind: 'tool', aliases: ['Cadence OrCAD'], implies: ['pcb-design'] },
		{
			id: 'path-planning', name: 'path planning', kind: 'method',
			aliases: ['motion planning', 'trajectory planning', 'trajectory optimisation', 'trajectory optimization', 'robot navigation', 'autonomous navigation',
				'collision avoidance', 'planning and control algorithms', 'navigation algorithms', 'guidance navigation and control', 'MoveIt'],
			exact: ['GNC'],
		},
		{
			id: 'pcb-design', name: 'PCB design', kind: 'method',
			aliases: ['PCB layout', 'printed circuit board design', 'board bring-up', 'PCB', 'board design', 'printed circuit boards', 'hardware design',
				'hardware development', 'hardware engineering', 'hardware/software integration', 'board layout'],
		},
		{
			id: 'plc', name: 'PLC', kind: 'method',
			aliases: ['PLC programming', 'programmable logic controller', 'Siemens TIA Portal', 'TIA Portal', 'Allen-Bradley', 'RSLogix', 'Siemens S7', 'Studio 5000',
				'RSLogix 5000', 'Beckhoff', 'TwinCAT', 'Rockwell PLC', 'ControlLogix', 'CODESYS', 'FactoryTalk'],
			exact: ['PLC', 'PLCs'], implies: ['industrial-automation'],
		},
		{
			id: 'revit', name: 'Revit', kind: 'tool', aliases: ['Autodesk Revit', 'Navisworks', 'building information modelling'], exact: ['BIM'],
			implies: ['computer-aided-design'],
		},
		{
			id: 'robot-kinematics', name: 'robot kinematics', kind: 'method',
			aliases: ['inverse kinematics', 'kinematics', 'dynamics and kinematics', 'manipulation planning', 'robotic manipulation', 'robot dynamics', 'rigid-body dynamics',
				'robot manipulation', 'robot kinematic'],
			implies: ['robotics'],
		},
		{
			id: 'robot-simulators', name: 'Gazebo', kind: 'tool', aliases: ['NVIDIA Isaac', 'robotics simulation', 'robot simulation'],
			exact: ['Gazebo', 'MuJoCo', 'PyBullet', 'CARLA simulator'],
			ambiguity: { forms: ['Gazebo'], company: ['ros', 'robotics', 'robot', 'simulation', 'rviz', 'moveit', 'mujoco'], yes: 'Robot simulation in ROS with Gazebo.', no:
				'Lunch in the Gazebo.' },
			implies: ['robotics'],
		},
		{
			id: 'robotics', name: 'robotics', kind: 'method',
			aliases: ['robotic systems', 'robotics software', 'robot learning', 'autonomous systems', 'mobile robots', 'robot perception', 'robotics engineering', 'robots',
				'autonomous robots', 'humanoid robots', 'unmanned systems', 'UAV', 'drones', 'robotics systems', 'embodied AI', 'mobile robotics', 'robotics algorithms',
				'autonomous mobile robots', 'robot control', 'unmanned aerial vehicles', 'legged robots'],
			ambiguity: { forms: ['robots', 'drones'], company: ['programming', 'control', 'navigation', 'ros', 'perception', 'slam', 'autonomous', 'learning', 'experience',
				'manipulation', 'motion', 'sensors', 'sensor'], yes: 'Control and perception for robots.', no: 'We are not robots.' },
		},
		{
			id: 'ros', name: 'ROS', kind: 'framework', aliases: ['robot operating system', 'ROS/ROS2'], exact: ['ROS', 'ROS2', 'ROS 2'],
			ambiguity: { forms: ['ROS'], company: ['robot', 'robotics', 'gazebo', 'slam', 'c++', 'lidar', 'perception', 'navigation', 'moveit', 'autonomous', 'drones'],
				notBefore: ['complete', 'patient'], notAfter: ['form', 'signaling'], yes: 'Robot software on ROS.', no: 'Note the patient ROS form.' },
			implies: ['robotics'], since: { year: 2007, source: 'Wikipedia: Robot Operating System' },
		},
		{ id: 'rtos', name: 'RTOS', kind: 'method', aliases: ['real time OS', 'realtime OS', 'RTOS development'], exact: ['RTOS', 'RTOSes'], implies: ['embedded-systems'] },
		{
			id: 'serial-protocols', name: 'serial protocols', kind: 'method',
			aliases: ['SPI/I2C', 'I2C/SPI', 'serial communication', 'communication protocols', 'communications protocols', 'PCI Express'],
			exact: ['I2C', 'SPI', 'UART', 'RS-232', 'RS-485', 'RS232', 'JTAG', 'USB', 'PCIe', 'I2S'],
			ambiguity: { forms: ['USB', 'SPI'], company: ['i2c', 'uart', 'can', 'pcie', 'ethernet', 'embedded', 'firmware', 'drivers', 'protocols', 'jtag', 'serial', 'bus'],
				notBefore: ['a', 'the', 'encrypted'], notAfter: ['drive', 'drives', 'stick', 'sticks', 'key', 'port', 'ports'], yes: 'Drivers for I2C, SPI and USB in firmware.',
				no: 'A USB drive with embedded documents.' },
		},
		{ id: 'simulink', name: 'Simulink', kind: 'tool', aliases: ['Stateflow', 'Simulink/Stateflow', 'dSPACE', 'Simscape', 'Embedded Coder'], implies: ['matlab'] },
		{
			id: 'slam', name: 'SLAM', kind: 'method',
			aliases: ['simultaneous localisation and mapping', 'simultaneous localization and mapping', 'visual-inertial odometry', 'robot localisation', 'robot localization',
				'localisation and mapping', 'localization and mapping'],
			exact: ['SLAM'], implies: ['robotics'],
		},
		{ id: 'solidworks', name: 'SolidWorks', kind: 'tool', aliases: ['Solid Works', 'SolidWorks CAD'], implies: ['computer-aided-design'], rivals: ['autocad'] },
	],
};
